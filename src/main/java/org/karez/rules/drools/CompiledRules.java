package org.karez.rules.drools;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/**
 * Rules as generated classes, kept between starts: compiling a full pack takes many
 * seconds, loading it compiled one or two.
 */
final class CompiledRules {

	private static final String MODELS = "/drools-model";

	private final String key;

	private final Path file;

	/**
	 * Names the place of compiled rules.
	 * @param folder a folder of the product's own data
	 * @param key tells these rules from any others
	 */
	CompiledRules(Path folder, String key) {
		this.key = key;
		this.file = folder.resolve("rules-" + key.substring(0, 32) + ".jar");
	}

	String key() {
		return this.key;
	}

	boolean there() {
		return Files.isRegularFile(this.file);
	}

	void keep(byte[] jar) {
		try {
			Files.createDirectories(this.file.toAbsolutePath().getParent());
			Path part = Files.createTempFile(this.file.toAbsolutePath().getParent(), "rules", ".part");
			Files.write(part, jar);
			Files.move(part, this.file, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Loads the rules.
	 * @throws IllegalStateException where the file does not hold rules of this engine
	 */
	KieBase load() {
		Map<String, byte[]> entries = entries();
		ClassLoader classes = new ClassesIn(entries);
		List<Model> models = new ArrayList<>();
		try {
			for (String name : modelNames(entries)) {
				models.add((Model) classes.loadClass(name).getDeclaredConstructor().newInstance());
			}
			return KieBaseBuilder.createKieBaseFromModel(models,
					KieServices.get().newKieBaseConfiguration(null, classes));
		}
		catch (ReflectiveOperationException | LinkageError ex) {
			throw new IllegalStateException(
					"Not compiled rules of this engine: remove " + this.file + ", it is made anew at the next start",
					ex);
		}
	}

	private static List<String> modelNames(Map<String, byte[]> entries) {
		return entries.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().endsWith(MODELS))
			.flatMap((entry) -> new String(entry.getValue(), StandardCharsets.UTF_8).lines())
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.contains(":"))
			.toList();
	}

	private Map<String, byte[]> entries() {
		Map<String, byte[]> entries = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(this.file)))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
			return entries;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Classes held in memory. */
	private static final class ClassesIn extends ClassLoader {

		private final Map<String, byte[]> entries;

		ClassesIn(Map<String, byte[]> entries) {
			super(CompiledRules.class.getClassLoader());
			this.entries = entries;
		}

		@Override
		protected Class<?> findClass(String name) throws ClassNotFoundException {
			byte[] bytes = this.entries.get(name.replace('.', '/') + ".class");
			if (bytes == null) {
				throw new ClassNotFoundException(name);
			}
			return defineClass(name, bytes, 0, bytes.length);
		}

	}

}
