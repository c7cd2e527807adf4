package fr.allervers.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The front has no domain, no store and no topic, so the rules about those do not apply; these do. */
class ArchitectureTest {

    private static final JavaClasses FRONT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.allervers.web");

    @Test
    void rooms_haveNoCycles() {
        slices().matching("fr.allervers.web.(*)..").should().beFreeOfCycles().check(FRONT);
    }

    @Test
    void front_knowsNoOtherModule() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.allervers.kit..", "fr.allervers.contracts..")
                .check(FRONT);
    }

    @Test
    void wordsOfJaxRs_areAtFrontDoorsOnly() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .haveSimpleNameNotEndingWith("Mappers")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(FRONT);
    }

    @Test
    void whoeverForwards_asksTheSessionForTheToken_nobodyElseSeesIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.allervers.web.session")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.quarkus.oidc..")
                .check(FRONT);
    }
}
