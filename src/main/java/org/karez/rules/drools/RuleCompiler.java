package org.karez.rules.drools;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.karez.rules.pack.Problems;
import org.karez.tables.Fingerprint;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieBuilder.ProjectType;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/**
 * Turns rules into something that runs. They run as generated classes, which is fast;
 * what is wrong with them is asked of the older compiler, which knows lines.
 */
final class RuleCompiler {

	private static final AtomicInteger BUILDS = new AtomicInteger();

	private final KieServices kie = KieServices.get();

	private final ClassLoader classes = RuleCompiler.class.getClassLoader();

	/**
	 * Compiles rules, or takes them as compiled before.
	 * @param texts the files
	 * @param problems takes what does not compile
	 * @param kept where these rules are kept compiled, or null where they are not
	 * @return the compiled rules, or null where a problem was found
	 */
	@Nullable KieBase compile(List<RuleText> texts, Problems problems, @Nullable CompiledRules kept) {
		if (kept == null) {
			return compile(texts, problems);
		}
		if (!kept.there()) {
			KieBuilder builder = compiled(texts, problems);
			if (builder == null) {
				return null;
			}
			kept.keep(((InternalKieModule) builder.getKieModule()).getBytes());
			this.kie.getRepository().removeKieModule(builder.getKieModule().getReleaseId());
		}
		return kept.load();
	}

	/** Tells these rules, facts and engine from any others. */
	static String key(List<RuleText> texts) {
		StringBuilder all = new StringBuilder(CheckKey.engine());
		texts.forEach((text) -> all.append(text.file()).append('\n').append(text.drl()).append('\n'));
		return Fingerprint.of(all.toString());
	}

	/**
	 * Compiles rules.
	 * @param texts the files
	 * @param problems takes what does not compile
	 * @return the compiled rules, or null where a problem was found
	 */
	@Nullable KieBase compile(List<RuleText> texts, Problems problems) {
		KieBuilder builder = compiled(texts, problems);
		if (builder == null) {
			return null;
		}
		ReleaseId id = builder.getKieModule().getReleaseId();
		KieContainer container = this.kie.newKieContainer(id, this.classes);
		this.kie.getRepository().removeKieModule(id);
		return container.getKieBase();
	}

	private @Nullable KieBuilder compiled(List<RuleText> texts, Problems problems) {
		ReleaseId id = this.kie.newReleaseId("org.karez", "rules", String.valueOf(BUILDS.incrementAndGet()));
		KieBuilder builder = build(id, texts, ExecutableModelProject.class);
		if (!builder.getResults().hasMessages(Message.Level.ERROR)) {
			return builder;
		}
		validate(texts, problems);
		if (problems.none()) {
			problems.add(texts.get(0).file(), 0, "the rules do not compile", "undo the last change and try again");
		}
		return null;
	}

	/** Notes whatever the compiler that knows lines has to say against rules. */
	void validate(List<RuleText> texts, Problems problems) {
		ReleaseId id = this.kie.newReleaseId("org.karez", "check", String.valueOf(BUILDS.incrementAndGet()));
		KieBuilder builder = build(id, texts, DrlProject.class);
		for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
			RuleText text = texts.stream()
				.filter((one) -> one.resource().equals(message.getPath()))
				.findFirst()
				.orElse(texts.get(0));
			problems.add(text.file(), text.line(message.getLine()), message.getText().strip().replaceAll("\\s+", " "),
					"mend the condition: fields and values are listed in README.md");
		}
		this.kie.getRepository().removeKieModule(id);
	}

	private KieBuilder build(ReleaseId id, List<RuleText> texts, Class<? extends ProjectType> type) {
		KieFileSystem files = this.kie.newKieFileSystem();
		files.generateAndWritePomXML(id);
		for (RuleText text : texts) {
			files.write("src/main/resources/" + text.resource(), text.drl().getBytes(StandardCharsets.UTF_8));
		}
		return this.kie.newKieBuilder(files, this.classes).buildAll(type);
	}

}
