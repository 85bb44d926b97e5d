package org.karez;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

@AnalyzeClasses(packages = "org.karez", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule THE_DOMAIN_IS_PLAIN_JAVA = noClasses().that()
		.resideInAnyPackage("org.karez.evidence", "org.karez.supplier", "org.karez.intake", "org.karez.lists",
				"org.karez.places", "org.karez.names", "org.karez.catalogue", "org.karez.screening", "org.karez.rules",
				"org.karez.assessment", "org.karez.report", "org.karez.evaluation")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.context..", "org.springframework.stereotype..",
				"org.springframework.beans..", "org.springframework.jdbc..", "org.springframework.web..", "java.sql..")
		.because("technology sits in a sub-package named after it, so that the domain can be read and tested alone");

	@ArchTest
	static final ArchRule DROOLS_STAYS_IN_ITS_ADAPTER = noClasses().that()
		.resideOutsideOfPackage("org.karez.rules.drools..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.drools..", "org.kie..")
		.because("judgement is written in rules/, and only one package needs to know which engine reads them");

	@ArchTest
	static final ArchRule SPREADSHEET_LIBRARIES_STAY_AT_THE_EDGES = noClasses().that()
		.resideOutsideOfPackages("org.karez.intake..", "org.karez.report..", "org.karez.tables..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.apache.poi..", "com.opencsv..")
		.because("a row is read once, a workbook written once, and the tables of seeds/ and rules/ read in one way");

	@ArchTest
	static final ArchRule BATCH_STAYS_IN_RUN = noClasses().that()
		.resideOutsideOfPackage("org.karez.run..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.batch..")
		.because("how work is cut into chunks is nobody else's business");

	@ArchTest
	static final ArchRule NOTHING_USES_THE_WEB = noClasses().that()
		.resideOutsideOfPackage("org.karez.web..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.karez.web..")
		.because("pages and interfaces sit on top: what they need, the command line needs too");

	@ArchTest
	static final ArchRule NOBODY_READS_THE_WALL_CLOCK = noClasses().should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(LocalDate.class, "now")
		.orShould()
		.callMethod(LocalDateTime.class, "now")
		.orShould()
		.callMethod(ZonedDateTime.class, "now")
		.orShould()
		.callMethod(System.class, "currentTimeMillis")
		.because("a verdict is repeated years later with its own as-of date; inject " + Clock.class.getName());

	@ArchTest
	static final ArchRule CONSTRUCTORS_TAKE_WHAT_THEY_NEED = noFields().should()
		.beAnnotatedWith(Autowired.class)
		.because("a class whose needs stand in its constructor can be built in a test without a container");

	@ArchTest
	static final ArchRule CONTROLLERS_ARE_NOBODYS_BUSINESS = classes().that()
		.haveSimpleNameEndingWith("Controller")
		.should()
		.bePackagePrivate()
		.because("a page or an interface is used through HTTP, never by a call")
		.allowEmptyShould(true);

}
