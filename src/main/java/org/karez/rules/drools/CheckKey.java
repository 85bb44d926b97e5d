package org.karez.rules.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import org.karez.rules.Authorities;
import org.karez.rules.pack.FactNotation;
import org.karez.rules.pack.PackData;
import org.karez.rules.pack.PackFolder;
import org.karez.screening.Signal;
import org.karez.tables.Fingerprint;
import org.kie.api.KieServices;

/**
 * A digest of everything that decides whether a pack passes its check and how it is
 * compiled: the pack's files, the claims and regimes it may cite, the engine, the facts,
 * and the code of the check itself.
 */
final class CheckKey {

	private static final List<Class<?>> CODE = List.of(CardCheck.class, CardReader.class, Conditions.class,
			Constraint.class, FindingMaker.class, Findings.class, Hearing.class, Judge.class, PackReading.class,
			Parsed.class, RuleCompiler.class, RuleText.class, Saying.class, Severities.class, Shape.class,
			FactNotation.class, PackData.class, PackFolder.class);

	private CheckKey() {
	}

	static String of(PackFolder pack, Authorities authorities) {
		StringBuilder all = new StringBuilder(pack.digest()).append('\n');
		all.append(new TreeSet<>(authorities.claims().keySet())).append('\n');
		all.append(new TreeMap<>(authorities.regimes())).append('\n').append(engine());
		CODE.forEach((type) -> all.append(code(type)).append('\n'));
		return Fingerprint.of(all.toString());
	}

	/** The engine and the facts it is compiled against. */
	static String engine() {
		StringBuilder all = new StringBuilder(KieServices.class.getPackage() + "\n");
		for (Class<?> fact : Signal.class.getPermittedSubclasses()) {
			for (RecordComponent field : fact.getRecordComponents()) {
				all.append(fact.getName()).append(' ').append(field).append('\n');
			}
		}
		return all.toString();
	}

	private static String code(Class<?> type) {
		try (InputStream bytes = type.getResourceAsStream(type.getSimpleName() + ".class")) {
			return (bytes != null) ? Fingerprint.of(bytes.readAllBytes()) : type.getName();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
