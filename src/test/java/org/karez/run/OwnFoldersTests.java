package org.karez.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class OwnFoldersTests {

	@TempDir
	Path place;

	@Test
	void whatAProcessThatIsGoneHasLeftIsRemoved() throws IOException {
		Path left = Files.createDirectories(this.place.resolve("4711-1/rules"));
		Files.writeString(left.resolve("rows.tmp"), "Plain Works");
		OwnFolders own = new OwnFolders(this.place);
		assertThat(left.getParent()).doesNotExist();
		assertThat(own.next()).doesNotExist().isNotEqualTo(own.next());
	}

	@Test
	void whatALivingOneUsesIsLeftAlone() throws IOException {
		OwnFolders living = new OwnFolders(this.place);
		Path used = Files.createDirectories(living.next());
		OwnFolders other = new OwnFolders(this.place);
		assertThat(used).exists();
		assertThat(other.next().getParent()).exists().isNotEqualTo(used.getParent());
	}

}
