package chancery.viewmodel.form;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Reality;
import chancery.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is suggested of a stretch of a text beyond what its words tell: what a form begins with, for a person to correct.
 *
 * @param speaker who speaks and is not in the dossier yet, or null
 * @param relayedBy who passes the words on, or null
 * @param relay the name of somebody new who does so; empty where nobody new does
 * @param further the parts of a quote after the first
 * @param title what an event may be called; empty for a quote
 * @param kind of event, one lower-case word; empty for a quote
 */
public record Proposed(
        @Nullable Actor speaker,
        @Nullable Id<Actor> relayedBy,
        String relay,
        List<Part> further,
        String title,
        String kind,
        Reality reality) {

    /** Copies the list. */
    public Proposed {
        further = List.copyOf(further);
    }

    /** A part of a quote: where it stands, and the text's own characters there. */
    public record Part(Span span, String words) {}
}
