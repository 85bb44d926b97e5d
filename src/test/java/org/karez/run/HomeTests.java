package org.karez.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class HomeTests {

	@TempDir
	Path folder;

	@Test
	void aMountedFolderThatIsALinkIsFollowed() throws IOException {
		Path mounted = Files.createDirectories(this.folder.resolve("mounted/rules"));
		Files.createSymbolicLink(this.folder.resolve("rules"), mounted);
		Home home = new Home(this.folder, this.folder.resolve("data"));
		assertThat(home.rules()).isEqualTo(mounted.toRealPath());
	}

	@Test
	void aMissingFolderIsNamedAsItWouldStand() {
		Home home = new Home(this.folder, this.folder.resolve("data"));
		assertThat(home.seeds()).isEqualTo(this.folder.toAbsolutePath().normalize().resolve("seeds"));
	}

}
