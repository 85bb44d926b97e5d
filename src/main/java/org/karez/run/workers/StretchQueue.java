package org.karez.run.workers;

import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;

import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;

/**
 * Offers stretches to whoever screens. The first of a list go before later ones of
 * another, so that a small list does not wait behind a million rows.
 */
@Component
public class StretchQueue {

	static final String NAME = "karez.stretches";

	/** The property that names what a stretch must be judged with. */
	static final String GROUNDS = "grounds";

	private static final int FIRST = 9;

	private final JmsTemplate jms;

	StretchQueue(ConnectionFactory connections) {
		this.jms = new JmsTemplate(connections);
	}

	/**
	 * Offers the stretches of a list.
	 * @param stretches the numbers of their step executions, in the list's order
	 * @param grounds the fingerprint of what they must be judged with
	 */
	public void offer(List<Long> stretches, String grounds) {
		this.jms.execute(NAME, (session, producer) -> send(stretches, grounds, session, producer));
	}

	/** The stretches on offer that nobody has taken yet. */
	public Set<Long> waiting() {
		return Objects.requireNonNull(this.jms.browse(NAME, (session, browser) -> {
			Set<Long> stretches = new HashSet<>();
			for (Enumeration<?> all = browser.getEnumeration(); all.hasMoreElements();) {
				stretches.add(Long.parseLong(((TextMessage) all.nextElement()).getText()));
			}
			return stretches;
		}));
	}

	private static Void send(List<Long> stretches, String grounds, Session session, MessageProducer producer)
			throws JMSException {
		for (int place = 0; place < stretches.size(); place++) {
			TextMessage message = session.createTextMessage(Long.toString(stretches.get(place)));
			message.setStringProperty(GROUNDS, grounds);
			producer.setPriority(priority(place));
			producer.send(message);
		}
		return null;
	}

	/**
	 * 9 for the first stretch of a list, 8 for the second, 7 up to the fourth, and so on.
	 */
	static int priority(int place) {
		int halvings = Integer.SIZE - Integer.numberOfLeadingZeros(place);
		return Math.max(0, FIRST - halvings);
	}

}
