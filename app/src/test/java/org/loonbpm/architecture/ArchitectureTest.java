package org.loonbpm.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The rules of the house that a compiler does not know. */
@AnalyzeClasses(packages = "org.loonbpm", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule flowableStaysInTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("org.loonbpm.engine..", "org.loonbpm.translator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.flowable..")
            .because("whoever replaces or upgrades the engine should have one package to read");

    @ArchTest
    static final ArchRule theTranslatorKnowsNoRunningEngine = noClasses()
            .that()
            .resideInAPackage("org.loonbpm.translator..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.flowable.engine..", "org.flowable.spring..", "java.sql..", "java.net..")
            .because("it turns a definition into BPMN and does nothing else");

    @ArchTest
    static final ArchRule theTranslatorKnowsNoSpring = noClasses()
            .that()
            .resideInAPackage("org.loonbpm.translator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule theTranslatorKnowsNothingOfTheServer = noClasses()
            .that()
            .resideInAPackage("org.loonbpm.translator..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.loonbpm..").and(not(resideInAPackage("org.loonbpm.translator.."))));

    @ArchTest
    static final ArchRule controllersSeeNoDatabase = noClasses()
            .that()
            .resideInAPackage("org.loonbpm..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.springframework.data..")
            .because("a controller parses, calls one use case and answers");

    @ArchTest
    static final ArchRule controllersAreNobodysBusiness = noClasses()
            .that()
            .resideOutsideOfPackages("org.loonbpm.*.web..", "org.loonbpm.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.loonbpm.*.web..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.loonbpm.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyWritesToTheConsole = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.loonbpm.platform.ReadyMessage")
            .should(accessStandardStreams())
            .because("what is logged can be filtered and collected; the message of a first start holds a password");

    @ArchTest
    static final ArchRule loggingGoesThroughSlf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule everyPackageSaysWhatItIsFor = classes().should(liveInADescribedPackage());

    private static ArchCondition<JavaClass> accessStandardStreams() {
        return ACCESS_STANDARD_STREAMS;
    }

    private static ArchCondition<JavaClass> liveInADescribedPackage() {
        return new ArchCondition<>("live in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean described = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, described, "%s has no package-info with @NullMarked".formatted(type.getPackageName())));
            }
        };
    }
}
