package org.karez.run.workers;

import java.util.List;

import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

import org.springframework.jms.core.JmsTemplate;

/**
 * A queue on a broker of its own: stretches wait in it until a test takes them.
 */
public final class QuietQueue implements AutoCloseable {

	private final Broker broker = new Broker("", "");

	private final ActiveMQConnectionFactory connections = new ActiveMQConnectionFactory(this.broker.url());

	private final StretchQueue queue;

	public QuietQueue() throws Exception {
		this.connections.setUser("karez");
		this.connections.setPassword(this.broker.secret());
		this.queue = new StretchQueue(this.connections);
	}

	public StretchQueue queue() {
		return this.queue;
	}

	/** Takes a waiting stretch off, like a worker that dies with it. */
	public void takeOne() {
		new JmsTemplate(this.connections).receive(StretchQueue.NAME);
	}

	/** Offers a stretch, whatever it must be judged with. */
	public void offer(long stretch) {
		this.queue.offer(List.of(stretch), "any");
	}

	@Override
	public void close() throws Exception {
		this.connections.close();
		this.broker.close();
	}

}
