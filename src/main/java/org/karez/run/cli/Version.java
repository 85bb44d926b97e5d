package org.karez.run.cli;

import org.karez.run.EngineVersion;
import picocli.CommandLine.IVersionProvider;

/**
 * What {@code karez --version} prints.
 */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		return new String[] { "karez " + EngineVersion.current() };
	}

}
