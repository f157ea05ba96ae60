package chancery.exchange.text;

import chancery.exchange.ExchangeRefused;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of a Word document, read from beginning to end. A document type is refused, so no entity is ever expanded or fetched;
 * so is a nesting that no program writes.
 */
final class WordXml {

    private static final int DEEPEST = 256;
    private static final int STRIDE = 4_096;

    /** What was struck out, is told twice, or is a command and no text. */
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "txbxContent", "pPr", "rPr", "sectPr");

    private WordXml() {}

    /** A line for each paragraph. */
    static String text(byte[] xml, Progress progress) {
        StringBuilder text = new StringBuilder();
        int[] seen = {0};
        read(xml, new Reader() {
            private int written;
            private int leftOut;

            @Override
            public void start(String name) {
                if (++seen[0] % STRIDE == 0) {
                    progress.check();
                }
                leftOut += LEFT_OUT.contains(name) ? 1 : 0;
                written += name.equals("t") ? 1 : 0;
                if (leftOut == 0) {
                    text.append(sign(name));
                }
            }

            @Override
            public void words(String words) {
                if (written > 0 && leftOut == 0) {
                    text.append(words);
                }
            }

            @Override
            public void end(String name) {
                leftOut -= LEFT_OUT.contains(name) ? 1 : 0;
                written -= name.equals("t") ? 1 : 0;
                if (name.equals("p") && leftOut == 0) {
                    text.append('\n');
                }
            }
        });
        return text.toString();
    }

    private static String sign(String name) {
        return switch (name) {
            case "tab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "\u2011";
            case "softHyphen" -> "\u00AD";
            default -> "";
        };
    }

    /** What stands in the elements, by their names without their prefixes; of several of one name the last. */
    static Map<String, String> leaves(byte[] xml) {
        Map<String, String> leaves = new HashMap<>();
        StringBuilder words = new StringBuilder();
        read(xml, new Reader() {
            @Override
            public void start(String name) {
                words.setLength(0);
            }

            @Override
            public void words(String more) {
                words.append(more);
            }

            @Override
            public void end(String name) {
                leaves.put(name, words.toString());
            }
        });
        return leaves;
    }

    private interface Reader {
        void start(String name);

        void words(String words);

        void end(String name);
    }

    private static void read(byte[] bytes, Reader reader) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new ExchangeRefused(Words.say("exchange.article.bomb"));
                        }
                        reader.start(xml.getLocalName());
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        reader.end(xml.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        reader.words(xml.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new ExchangeRefused(Words.say("exchange.article.bomb"));
                    default -> {}
                }
            }
            xml.close();
        } catch (XMLStreamException broken) {
            throw new ExchangeRefused(Words.say("exchange.article.broken"));
        }
    }
}
