package chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

    @Test
    void onlyWhatMustBeEscapedIsEscaped() throws IOException {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = Layout.generator(written)) {
            json.writeString("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028é“🚢");
        }

        assertEquals("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u2028é“🚢\"", written.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "46.2, 46.2",
        "7.0, 7",
        "0.0, 0",
        "-0.0, 0",
        "100, 100",
        "-33.856785, -33.856785",
        "0.1, 0.1",
        "0.0001, 0.0001",
        "0.00005, 5e-05",
        "-0.000012345, -1.2345e-05",
        "1e-300, 1e-300",
        "2.0E-3, 0.002",
        "4.9E-324, 5e-324",
        "0.30000000000000004, 0.30000000000000004"
    })
    void aCoordinateIsWrittenInTheFewestDigits(double value, String written) {
        assertEquals(written, Layout.coordinate(value));
    }

    @Test
    void everyCoordinateReadsBackTheSame() {
        Random random = new Random(46);
        for (int i = 0; i < 20_000; i++) {
            double value = (random.nextDouble() * 360 - 180) * Math.pow(10, -random.nextInt(12));
            assertEquals(value, Double.parseDouble(Layout.coordinate(value)));
        }
    }
}
