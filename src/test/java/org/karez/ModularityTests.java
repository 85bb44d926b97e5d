package org.karez;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * The walls between the modules stand, and their diagram is drawn from the code.
 */
class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(Karez.class);

	@Test
	void everyModuleUsesOnlyWhatItMay() {
		this.modules.verify();
	}

	@Test
	void theDiagramOfTheModulesIsDrawn() {
		new Documenter(this.modules).writeModulesAsPlantUml();
	}

}
