package chancery;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Habits of the code that can be read off its classes. */
@AnalyzeClasses(packages = "chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseStyleTest {

    @ArchTest
    static final ArchRule nothingThrowsGenericExceptions = noClasses()
            .should(THROW_GENERIC_EXCEPTIONS)
            .because("whoever catches one cannot tell a bug from a full disk");

    @ArchTest
    static final ArchRule nothingCatchesEveryException =
            noCodeUnits().should(catchExceptionItself()).because("it hides bugs; they are caught once, at the top");

    @ArchTest
    static final ArchRule noFieldIsOptional = noFields()
            .should()
            .haveRawType(Optional.class)
            .because("an Optional is only returned; in a field absence is a case, or @Nullable");

    @ArchTest
    static final ArchRule noParameterIsOptional = noCodeUnits()
            .that()
            .doNotHaveModifier(SYNTHETIC)
            .should(takeAnOptional())
            .because("an Optional is only returned; a parameter is @Nullable, or another method");

    @ArchTest
    static final ArchRule staticFieldsAreFinal = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("state belongs to an object that somebody made and handed on");

    @ArchTest
    static final ArchRule classesAreFinal = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveModifier(ABSTRACT)
            .should()
            .haveModifier(FINAL)
            .because("variants are sealed and the rest is composed");

    @ArchTest
    static final ArchRule onlyWorkAndTheStoreStartThreads = noClasses()
            .that()
            .resideOutsideOfPackages("chancery.work..", "chancery.store..", "chancery.app..")
            .should()
            .callConstructorWhere(target(owner(assignableTo(Thread.class))))
            .orShould()
            .callMethodWhere(target(owner(type(Executors.class))))
            .because("everything else runs on its caller's thread, in a test as in the program");

    private static ArchCondition<JavaCodeUnit> catchExceptionItself() {
        return new ArchCondition<>("catch java.lang.Exception") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean catches = unit.getTryCatchBlocks().stream()
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .anyMatch(caught -> caught.isEquivalentTo(Exception.class));
                events.add(new SimpleConditionEvent(unit, catches, unit.getDescription() + " catches Exception"));
            }
        };
    }

    private static ArchCondition<JavaCodeUnit> takeAnOptional() {
        return new ArchCondition<>("take an Optional") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean takes =
                        unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Optional.class));
                events.add(new SimpleConditionEvent(unit, takes, unit.getDescription() + " takes an Optional"));
            }
        };
    }
}
