package org.karez.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The version of the program that judged, one of the grounds of every verdict.
 */
public final class EngineVersion {

	private static final String CURRENT = read();

	private EngineVersion() {
	}

	public static String current() {
		return CURRENT;
	}

	private static String read() {
		Properties properties = new Properties();
		try (InputStream stream = EngineVersion.class.getResourceAsStream("/karez.properties")) {
			if (stream == null) {
				throw new IllegalStateException("karez.properties is missing from the program; build it anew");
			}
			properties.load(stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties.getProperty("version");
	}

}
