package chancery.anchor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chancery.model.Span;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Paragraphs are the lines that are not empty, counted from one. */
class ParagraphsTest {

    private static final CodePoints TEXT = CodePoints.of("\nHead\n\n\nO\uD83D\uDEA2e\nTwo\n");

    @Test
    void emptyLinesDoNotCount() {
        Paragraphs paragraphs = Paragraphs.of(TEXT);
        assertEquals(3, paragraphs.count());
        assertEquals("Head", TEXT.slice(paragraphs.span(1)));
        assertEquals(new Span(8, 11), paragraphs.span(2));
        assertEquals("Two", TEXT.slice(paragraphs.span(3)));
        assertThrows(IndexOutOfBoundsException.class, () -> paragraphs.span(4));
    }

    @Test
    void everyPlaceIsInAParagraph() {
        Paragraphs paragraphs = Paragraphs.of(TEXT);
        int[] expected = {1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3};
        int[] found = IntStream.range(0, expected.length).map(paragraphs::at).toArray();
        assertArrayEquals(expected, found);
    }

    @Test
    void aLineOfSpacesIsNotEmpty() {
        assertEquals(2, Paragraphs.of(CodePoints.of(" \nx")).count());
    }

    @Test
    void aTextWithoutParagraphsHasPlacesInTheFirst() {
        Paragraphs none = Paragraphs.of(CodePoints.of("\n\n"));
        assertEquals(0, none.count());
        assertEquals(1, none.at(1));
    }
}
