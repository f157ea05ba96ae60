package chancery.suggest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A text of the goldens and what a person finds in it, each find as a line that says where it stands and what it is. */
record Expected(String name, String text, LocalDate published, JsonNode answers) {

    private static final Path FOLDER = Path.of("src/test/resources/golden/suggest");

    /** The texts of a folder: {@code tuned}, to work on, or {@code held}, to be measured only. */
    static List<Expected> of(String folder) throws IOException {
        return of(FOLDER.resolve(folder));
    }

    /** The texts of any folder: each {@code .txt} with its {@code .json}. */
    static List<Expected> of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<Expected> texts = new ArrayList<>();
        for (Path file : files) {
            String json = Files.readString(Path.of(file.toString().replace(".txt", ".json")));
            JsonNode answers = new ObjectMapper().readTree(json);
            LocalDate published = LocalDate.parse(answers.get("published").asText());
            String name =
                    folder.getFileName() + "/" + file.getFileName().toString().replace(".txt", "");
            texts.add(new Expected(name, Files.readString(file), published, answers));
        }
        return texts;
    }

    /** The finds of a task. */
    Set<String> finds(Task task) {
        Set<String> finds = new TreeSet<>();
        switch (task) {
            case DATES ->
                answers.get("dates")
                        .forEach(date ->
                                finds.add(at(date) + " " + date.get("edtf").asText()));
            case QUOTES ->
                answers.get("quotes")
                        .forEach(quote ->
                                finds.add(at(quote) + " " + quote.get("kind").asText()));
            case SPEAKERS ->
                answers.get("quotes")
                        .forEach(quote -> finds.add(
                                at(quote) + " " + bare(quote.get("speaker").asText(""))));
            case CUES ->
                answers.get("quotes")
                        .forEach(quote -> finds.add(
                                at(quote) + " " + quote.get("cue").asText("").toLowerCase(java.util.Locale.ROOT)));
            case ACTORS ->
                answers.get("actors")
                        .forEach(actor -> actor.get("mentions")
                                .forEach(mention -> finds.add(at(mention) + " "
                                        + actor.get("kind").asText() + " "
                                        + actor.get("name").asText())));
        }
        return finds;
    }

    /** A speaker by what tells him, without what news puts before it. */
    static String bare(String speaker) {
        return speaker.equals("null") ? "" : speaker.replaceFirst("^(?:[Tt]he|[Aa]n?) ", "");
    }

    private static String at(JsonNode find) {
        return find.get("start").asInt() + "-" + find.get("end").asInt() + " ‘"
                + find.get("text").asText() + "’";
    }

    /** What is looked for. */
    enum Task {
        DATES,
        QUOTES,
        SPEAKERS,
        CUES,
        ACTORS
    }
}
