package chancery.edit;

import chancery.model.Dossier;
import chancery.model.Id;
import chancery.text.Words;
import java.time.ZoneId;
import java.util.UUID;

/** The cover of a dossier that is begun. */
public final class NewDossier {

    private NewDossier() {}

    /**
     * A cover that says as much as is known at the beginning: nobody has said who may see it, and its days are counted where
     * the computer stands.
     *
     * @param title not blank
     */
    public static Dossier titled(String title) {
        Id<Dossier> id = new Id<>("dossier-" + UUID.randomUUID());
        return new Dossier(id, title, null, ZoneId.systemDefault(), null, null, null, Words.LANGUAGE.getLanguage());
    }
}
