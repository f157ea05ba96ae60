package chancery.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an event was.
 *
 * @param name not blank
 * @param latitude degrees north, −90 to 90, or null; given together with the longitude
 * @param longitude degrees east, −180 to 180, or null
 */
public record Place(
        Id<Place> id,
        String name,
        @Nullable Double latitude,
        @Nullable Double longitude) implements Entry {

    /** Refuses a blank name, half a position, and one off the globe. */
    public Place {
        Checks.notBlank(name, "name");
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("a place has both coordinates or none");
        }
        if (latitude != null && !(Math.abs(latitude) <= 90) || longitude != null && !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("the place is not on the globe");
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.place(this);
    }
}
