package chancery;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The map of the packages: who may import whom, and which libraries each may touch. What is not listed is forbidden. */
@AnalyzeClasses(packages = "chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] BELOW_THE_VIEW_MODELS = {
        "briefing",
        "exchange",
        "check",
        "suggest",
        "anchor",
        "settings",
        "edit",
        "filter",
        "paint",
        "timeline",
        "store",
        "work",
        "model",
        "time"
    };

    /** Properties, lists and events, without windows. */
    private static final String[] JAVAFX_BASE = {
        "javafx.beans..", "javafx.collections..", "javafx.event..", "javafx.util.."
    };

    /** The part of the JDK that draws, shows and prints. */
    private static final String[] DESKTOP = {
        "java.awt..", "java.beans..", "javax.accessibility..", "javax.imageio..", "javax.print..", "javax.swing.."
    };

    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.sqlite.."};

    private static final String[] PDF = {
        "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox.."
    };

    private static final String[] WORD = {"org.apache.poi..", "org.openxmlformats.schemas..", "org.apache.xmlbeans.."};

    /** Each package of ours. All of them may also import {@code chancery.text} and the plain JDK. */
    private static final Map<String, Room> MAP = new TreeMap<>(Map.ofEntries(
            entry(
                    "app",
                    because("it wires everything together, and leaves scenes to the view")
                            .importing(BELOW_THE_VIEW_MODELS)
                            .importing("viewmodel", "view", "cli")
                            .touching(JAVAFX_BASE)
                            .touching("javafx.application..", "javafx.stage..", "picocli..")),
            entry(
                    "cli",
                    because("its commands need no window")
                            .importing("briefing", "check", "exchange", "suggest", "anchor", "edit", "store", "paint")
                            .importing("timeline", "settings", "work", "model", "time")
                            .touching("picocli..", "com.fasterxml.jackson..")),
            entry(
                    "view",
                    because("it shows what a view model knows, and asks nobody behind its back")
                            .importing("viewmodel", "paint", "timeline", "model", "time")
                            .touching("javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..")
                            .touching("org.kordamp.ikonli..", "org.fxmisc..", "org.reactfx..")
                            .touching(DESKTOP)),
            entry(
                    "viewmodel",
                    because("it is tested without a screen: properties, but no controls")
                            .importing(BELOW_THE_VIEW_MODELS)
                            .touching(JAVAFX_BASE)),
            entry(
                    "briefing",
                    because("a sheet says what the file holds, and documents are rendered nowhere else")
                            .importing("paint", "timeline", "check", "anchor", "store", "work", "model", "time")
                            .touching(PDF)
                            .touching(WORD)
                            .touching(DESKTOP)),
            entry(
                    "exchange",
                    because("foreign formats come in by the same door as the user's edits")
                            .importing("anchor", "edit", "store", "work", "model", "time")
                            .touching("com.fasterxml.jackson..", "org.jsoup..", "org.commonmark..")
                            .touching("org.apache.pdfbox..")),
            entry(
                    "check",
                    because("it reports what does not fit together, and changes nothing")
                            .importing("anchor", "store", "work", "model", "time")),
            entry(
                    "suggest",
                    because("a suggestion is no fact until accepted, so it cannot reach the file")
                            .importing("anchor", "work", "model", "time")),
            entry(
                    "anchor",
                    because("a passage is text and offsets, wherever it is kept")
                            .importing("model", "time")),
            entry("settings", because("what is remembered for a user says nothing of any dossier")),
            entry(
                    "edit",
                    because("it is the one door through which a dossier changes")
                            .importing("anchor", "store", "model", "time")),
            entry(
                    "filter",
                    because("it finds what passes, and neither shows nor changes it")
                            .importing("store", "model", "time")),
            entry(
                    "paint",
                    because("the same strokes come out on the screen and on paper")
                            .importing("timeline", "model", "time")),
            entry("timeline", because("it is geometry, and draws on nothing").importing("model", "time")),
            entry(
                    "store",
                    because("nobody else speaks SQL, so another database is a change of this room alone")
                            .importing("work", "model", "time")
                            .touching(SQL)),
            entry("work", because("a job may be any code, so it knows of none")),
            entry(
                    "model",
                    because("facts do not depend on how they are kept or shown").importing("time")),
            entry("time", because("a date is a date in any program")),
            entry("text", because("everybody asks it for words, so it can ask nobody"))));

    @ArchTest
    static void everyPackageKeepsToItsPlaceOnTheMap(JavaClasses classes) {
        assertAll(MAP.entrySet().stream()
                .map(entry -> entry.getValue().rule(entry.getKey()))
                .map(rule -> () -> rule.check(classes)));
    }

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().matching("chancery.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a newcomer must be able to read the packages in order");

    @ArchTest
    static final ArchRule belowTheViewModelsAJobIsKnownOnlyByItsProgress = noClasses()
            .that()
            .resideInAnyPackage(within("store", "check", "suggest", "exchange", "briefing"))
            .should()
            .dependOnClassesThat(
                    resideInAPackage("chancery.work..").and(not(nameStartingWith("chancery.work.Progress"))))
            .allowEmptyShould(true)
            .because("whether a long task runs in the background is for its caller to say");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackages(within("cli", "app"))
            .should(ACCESS_STANDARD_STREAMS)
            .because("what a user should know is shown in the window, and the rest is logged");

    @ArchTest
    static void everyPackageIsOnTheMap(JavaClasses classes) {
        Set<String> strangers = classes.stream()
                .map(c -> c.getPackageName() + ".")
                .map(name -> name.substring("chancery.".length()).replaceFirst("\\..*", ""))
                .filter(name -> !MAP.containsKey(name))
                .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), strangers, "a new package needs a place on the map, and a reason");
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        List<String> unmarked = classes.getPackage("chancery").getSubpackagesInTree().stream()
                .filter(p -> !p.getClasses().isEmpty() && !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertEquals(List.of(), unmarked, "the compiler checks nulls only where it is told to");
    }

    private static Room because(String reason) {
        return new Room(reason, Set.of(), Set.of());
    }

    private static String[] within(String... packages) {
        return Stream.of(packages).map(name -> "chancery." + name + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> plainJdk() {
        return resideInAnyPackage("java..", "javax..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify.annotations..")
                .and(not(resideInAnyPackage(DESKTOP)))
                .and(not(resideInAnyPackage(SQL)));
    }

    /** A package: why it is kept apart, what of ours it may import, what of the world beyond the plain JDK. */
    private record Room(String reason, Set<String> ours, Set<String> world) {

        Room importing(String... packages) {
            return new Room(reason, union(ours, packages), world);
        }

        Room touching(String... packages) {
            return new Room(reason, ours, union(world, packages));
        }

        ArchRule rule(String name) {
            String[] allowed = Stream.of(ours.stream(), Stream.of(name, "text"))
                    .flatMap(names -> names)
                    .toArray(String[]::new);
            DescribedPredicate<JavaClass> permitted = resideInAnyPackage(within(allowed))
                    .or(resideInAnyPackage(world.toArray(String[]::new)))
                    .or(plainJdk())
                    .or(describe("primitives", JavaClass::isPrimitive));
            return classes()
                    .that()
                    .resideInAPackage("chancery." + name + "..")
                    .should()
                    .onlyDependOnClassesThat(describe("are on its list", c -> permitted.test(c.getBaseComponentType())))
                    .allowEmptyShould(true)
                    .because(reason);
        }

        private static Set<String> union(Set<String> some, String... more) {
            Set<String> all = new TreeSet<>(some);
            all.addAll(List.of(more));
            return all;
        }
    }
}
