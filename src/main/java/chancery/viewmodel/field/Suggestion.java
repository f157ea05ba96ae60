package chancery.viewmodel.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of completions.
 *
 * @param pick what is picked by taking it
 * @param offer what it offers of the list, or null where something new is
 * @param <T> what the list offers
 */
public record Suggestion<T>(Pick<T> pick, @Nullable Offer<T> offer) {

    /** Whether taking it makes something new. */
    public boolean fresh() {
        return offer == null;
    }

    static <T> List<Suggestion<T>> of(List<Offer<T>> offers) {
        return offers.stream()
                .map(offer -> new Suggestion<>(offer.picked(), offer))
                .toList();
    }
}
