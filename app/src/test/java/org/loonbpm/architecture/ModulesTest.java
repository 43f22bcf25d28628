package org.loonbpm.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.loonbpm.LoonBpm;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Each feature is a module: no cycles between them, and no way in but through its root package.
 *
 * <p>The translator is a library that happens to share our name; {@link ArchitectureTest} holds what it may know.
 */
class ModulesTest {

    @Test
    void featuresReachEachOtherThroughTheirFrontDoors() {
        ApplicationModules.of(LoonBpm.class, resideInAPackage("org.loonbpm.translator.."))
                .verify();
    }
}
