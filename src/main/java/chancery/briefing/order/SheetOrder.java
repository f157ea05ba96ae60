package chancery.briefing.order;

import chancery.briefing.sheet.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a sheet. Immutable; each method that changes something answers a new order.
 *
 * @param template what it is made for
 * @param sections which sections it has, each once, in reading order; one that has nothing to say is not printed
 * @param scope what of the dossier it covers
 * @param head what stands at its head
 * @param writing what the analyst wrote for it
 * @param layout how it is set
 * @param since the id of the kept sheet whose changes since are told, or null for none
 */
public record SheetOrder(
        Template template,
        List<SectionKind> sections,
        Scope scope,
        Head head,
        Writing writing,
        Layout layout,
        @Nullable String since) {

    /** Copies the list; refuses a section that is there twice. */
    public SheetOrder {
        sections = List.copyOf(sections);
        if (sections.stream().distinct().count() < sections.size()) {
            throw new IllegalArgumentException("a section stands in a sheet once");
        }
    }

    /** A template as it comes: the whole dossier, nothing written, on A4. */
    public static SheetOrder of(Template template) {
        return new SheetOrder(template, template.sections(), Scope.ALL, Head.PLAIN, Writing.NONE, Layout.PLAIN, null);
    }

    /** The same from another template, with its sections. */
    public SheetOrder withTemplate(Template other) {
        return new SheetOrder(other, other.sections(), scope, head, writing, layout, since);
    }

    /** The same with other sections. */
    public SheetOrder withSections(List<SectionKind> others) {
        return new SheetOrder(template, others, scope, head, writing, layout, since);
    }

    /** The same of something else. */
    public SheetOrder withScope(Scope other) {
        return new SheetOrder(template, sections, other, head, writing, layout, since);
    }

    /** The same under another head. */
    public SheetOrder withHead(Head other) {
        return new SheetOrder(template, sections, scope, other, writing, layout, since);
    }

    /** The same with other words. */
    public SheetOrder withWriting(Writing other) {
        return new SheetOrder(template, sections, scope, head, other, layout, since);
    }

    /** The same set otherwise. */
    public SheetOrder withLayout(Layout other) {
        return new SheetOrder(template, sections, scope, head, writing, other, since);
    }

    /** The same telling the changes since another kept sheet, or since none. */
    public SheetOrder withSince(@Nullable String sheet) {
        return new SheetOrder(template, sections, scope, head, writing, layout, sheet);
    }
}
