package org.karez.rules.drools;

import java.util.List;
import java.util.Map;

import org.karez.rules.RuleCard;
import org.karez.rules.drools.Findings.Raised;
import org.karez.screening.Signal;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Hears suppliers one after another in one session of the engine. Opening a session costs
 * more than hearing a supplier; hearing them one at a time spares rule writers a key by
 * which to keep them apart.
 */
final class Hearing implements AutoCloseable {

	/**
	 * No supplier has signals for so many findings: beyond it a rule fires without end.
	 */
	private static final int MOST_FINDINGS = 10_000;

	private final KieSession session;

	private final Findings findings;

	Hearing(KieBase rules, Map<String, RuleCard> cards) {
		this.session = rules.newKieSession();
		this.findings = new Findings(cards);
		this.session.setGlobal("findings", this.findings);
	}

	List<Raised> hear(List<Signal> signals) {
		List<FactHandle> facts = signals.stream().map(this.session::insert).toList();
		int fired = this.session.fireAllRules(MOST_FINDINGS);
		facts.forEach(this.session::delete);
		if (fired == MOST_FINDINGS) {
			throw new IllegalStateException("A rule fires without end; the last one was "
					+ this.findings.take().get(MOST_FINDINGS - 1).card().id());
		}
		return this.findings.take();
	}

	@Override
	public void close() {
		this.session.dispose();
	}

}
