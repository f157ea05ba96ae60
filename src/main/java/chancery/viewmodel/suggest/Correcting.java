package chancery.viewmodel.suggest;

import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Reality;
import chancery.model.Source;
import chancery.model.When;
import chancery.viewmodel.Choice;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.form.Forms;
import chancery.viewmodel.form.Marked;
import chancery.viewmodel.form.Proposed;
import chancery.viewmodel.form.Proposed.Part;
import java.util.List;
import java.util.function.Consumer;

/** Opens the form of what a draft would record, filled in with it; answers the kind of record. */
final class Correcting implements Draft.Cases<EntryKind> {

    private final Forms forms;
    private final Id<Source> source;
    private final Consumer<FormViewModel> shown;

    Correcting(Forms forms, Id<Source> source, Consumer<FormViewModel> shown) {
        this.forms = forms;
        this.source = source;
        this.shown = shown;
    }

    @Override
    public EntryKind dating(Draft.Dating dating) {
        Id<Event> event = dating.event();
        if (event == null) {
            forms.create(EntryKind.EVENT, dating.stretch(), shown);
        } else {
            forms.date(new Choice(EntryKind.EVENT, event), dating.when(), shown);
        }
        return EntryKind.EVENT;
    }

    @Override
    public EntryKind publishing(Draft.Publishing publishing) {
        forms.edit(new Choice(EntryKind.SOURCE, source), form -> {
            form.field("published")
                    .map(WhenField.class::cast)
                    .ifPresent(field -> field.valueProperty()
                            .set(new When(
                                    null, publishing.day(), publishing.day().bounds(), null, null, null, null)));
            shown.accept(form);
        });
        return EntryKind.SOURCE;
    }

    @Override
    public EntryKind quoting(Draft.Quoting quoting) {
        Part first = quoting.parts().get(0);
        Who speaker = quoting.speaker();
        Actor fresh = quoting.relayedBy().fresh();
        Proposed proposed = new Proposed(
                speaker.fresh(),
                quoting.relayedBy().known(),
                fresh == null ? "" : fresh.name(),
                quoting.parts().subList(1, quoting.parts().size()),
                "",
                "",
                Reality.OCCURRED);
        Marked stretch = new Marked(
                source,
                first.span(),
                first.words(),
                quoting.kind(),
                speaker.known(),
                quoting.cue(),
                When.UNDATED,
                List.of(),
                quoting.event(),
                proposed);
        forms.create(EntryKind.QUOTE, stretch, shown);
        return EntryKind.QUOTE;
    }

    @Override
    public EntryKind naming(Draft.Naming naming) {
        Actor told = naming.actor();
        forms.actor(told, shown);
        return EntryKind.ACTOR;
    }
}
