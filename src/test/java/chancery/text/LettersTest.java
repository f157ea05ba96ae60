package chancery.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void caseAndAccentsAreTakenAway() {
        assertEquals("muller’s café".replace("é", "e"), Letters.plain("Müller’s Café"));
        assertEquals("breaoglu", Letters.plain("Breaoğlu"));
        assertEquals("лавров", Letters.plain("Лавров"));
    }

    @Test
    void plainTextIsOnlyMadeSmall() {
        assertEquals("nato–russia council’s “draft” …", Letters.plain("NATO–Russia Council’s “Draft” …"));
    }
}
