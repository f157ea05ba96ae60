package chancery.briefing.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.briefing.order.Referring.Stretch;
import chancery.model.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferringTest {

    @Test
    void wordsAreToldFromReferencesInReadingOrder() {
        assertEquals(
                List.of(
                        new Stretch("Since ", null),
                        new Stretch("the talks", new Id<>("e-talks")),
                        new Stretch(", mail a@b.org about ", null),
                        new Stretch("her", new Id<>("a.1"))),
                Referring.stretches("Since @[the talks](e-talks), mail a@b.org about @[her](a.1)"));
    }

    @Test
    void whatIsReferredToIsReadBackWhateverItIsCalled() {
        Id<?> record = new Id<>("q-1");
        assertEquals(
                List.of(new Stretch("A [draft  of\ttwo", record)),
                Referring.stretches(Referring.to(record, "A [draft] of\ttwo\n")));
    }

    @Test
    void anAtSignAloneIsAnAtSign() {
        assertEquals(List.of(new Stretch("@[x](Not An Id) @", null)), Referring.stretches("@[x](Not An Id) @"));
    }
}
