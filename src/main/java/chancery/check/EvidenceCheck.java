package chancery.check;

import chancery.model.Position;
import chancery.text.Words;
import java.util.List;
import java.util.function.Consumer;

/** Whether a position rests on anything. */
final class EvidenceCheck implements RecordCheck {

    @Override
    public void position(Position position, Ground ground, Consumer<Finding> found) {
        if (position.evidence().isEmpty()) {
            String text = Words.say("check.without-evidence.text", ground.name(position.actor()));
            found.accept(Finding.of(
                    Check.WITHOUT_EVIDENCE,
                    position,
                    List.of(position.actor(), position.issue()),
                    text,
                    position.stance()));
        }
    }
}
