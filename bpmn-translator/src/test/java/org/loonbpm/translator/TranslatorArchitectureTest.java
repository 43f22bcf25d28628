package org.loonbpm.translator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The translator is a library of its own: no Spring, no engine, no I/O, no time of day. */
@AnalyzeClasses(packages = "org.loonbpm.translator", importOptions = ImportOption.DoNotIncludeTests.class)
class TranslatorArchitectureTest {

    @ArchTest
    static final ArchRule KNOWS_NO_SPRING_AND_NO_ENGINE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.flowable.engine..", "org.flowable.common.engine.impl..");

    @ArchTest
    static final ArchRule DOES_NO_INPUT_OR_OUTPUT = noClasses()
            .that()
            .resideOutsideOfPackage("..command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File");

    /** Whoever uses the library has no picocli. */
    @ArchTest
    static final ArchRule NOTHING_NEEDS_THE_COMMAND = noClasses()
            .that()
            .resideOutsideOfPackage("..command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..command..", "picocli..");

    @ArchTest
    static final ArchRule ONLY_LAYOUT_KNOWS_ELK = classes()
            .that()
            .resideOutsideOfPackage("..layout..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("org.eclipse..");

    @ArchTest
    static final ArchRule DEFINITIONS_STAND_ALONE = classes()
            .that()
            .resideInAPackage("..definition..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..definition..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule CONDITIONS_STAND_ALONE = classes()
            .that()
            .resideInAPackage("..condition..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..condition..", "java..", "org.jspecify..");
}
