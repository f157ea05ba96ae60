package chancery.viewmodel.suggest;

import java.util.Optional;

/** Picks the drafts that give an actor of the dossier further names. */
final class NamingOfKnown implements Draft.Cases<Optional<Draft.Naming>> {

    static final NamingOfKnown CASES = new NamingOfKnown();

    private NamingOfKnown() {}

    @Override
    public Optional<Draft.Naming> dating(Draft.Dating dating) {
        return Optional.empty();
    }

    @Override
    public Optional<Draft.Naming> publishing(Draft.Publishing publishing) {
        return Optional.empty();
    }

    @Override
    public Optional<Draft.Naming> quoting(Draft.Quoting quoting) {
        return Optional.empty();
    }

    @Override
    public Optional<Draft.Naming> naming(Draft.Naming naming) {
        return Optional.of(naming).filter(Draft.Naming::known);
    }
}
