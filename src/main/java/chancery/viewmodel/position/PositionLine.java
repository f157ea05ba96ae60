package chancery.viewmodel.position;

import chancery.model.Confidence;
import chancery.model.Position;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Edtf;
import java.util.ArrayList;
import java.util.List;

/**
 * A position as a cell of the matrix shows it.
 *
 * @param tenure the position, and from when to when it is held
 * @param ground what it rests on
 */
public record PositionLine(Tenure tenure, Ground ground) {

    /** The position. */
    public Position position() {
        return tenure.position();
    }

    /** What bears it out, whether it is conditional or unsure, and since when: {@code 1 quote · conditional · 9 Jan}. */
    public String detail() {
        Position position = position();
        List<String> parts = new ArrayList<>();
        parts.add(ground.inWords());
        if (position.condition() != null) {
            parts.add(Words.say("positions.conditional"));
        }
        if (position.confidence() == Confidence.LOW) {
            parts.add(Words.say("positions.confidence.low"));
        }
        Edtf from = position.holds().from();
        if (from != null) {
            parts.add(DateWords.brief(from));
        }
        Edtf to = position.holds().to();
        if (to != null) {
            parts.add(Words.say("positions.until", DateWords.brief(to)));
        }
        return String.join(" · ", parts);
    }
}
