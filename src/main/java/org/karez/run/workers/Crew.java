package org.karez.run.workers;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jms.listener.DefaultMessageListenerContainer;

/**
 * The threads of this process that take stretches off the queue, one at a time each. A
 * stretch is off the queue only when the database knows how it ended: whoever is killed
 * leaves it to the others.
 */
final class Crew implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Crew.class);

	private static final int LOOK_UP_MILLIS = 500;

	private final DefaultMessageListenerContainer threads = new DefaultMessageListenerContainer();

	/**
	 * Begins to take stretches.
	 * @param connections the broker
	 * @param size how many threads
	 * @param grounds the fingerprint of what this process judges with: only stretches
	 * that ask for it are taken; null to take all
	 * @param work screens them
	 */
	Crew(ConnectionFactory connections, int size, @Nullable String grounds, StretchWork work) {
		this.threads.setConnectionFactory(connections);
		this.threads.setDestinationName(StretchQueue.NAME);
		if (grounds != null) {
			this.threads.setMessageSelector(StretchQueue.GROUNDS + " = '" + grounds + "'");
		}
		this.threads.setSessionTransacted(true);
		this.threads.setConcurrentConsumers(size);
		this.threads.setReceiveTimeout(LOOK_UP_MILLIS);
		this.threads.setTaskExecutor(new SimpleAsyncTaskExecutor("screen-"));
		this.threads.setMessageListener((MessageListener) (message) -> screen(message, work));
		this.threads
			.setErrorHandler((failure) -> log.warn("A stretch is handed on: {}", String.valueOf(failure.getMessage())));
		this.threads.afterPropertiesSet();
		this.threads.start();
	}

	private static void screen(Message message, StretchWork work) {
		try {
			work.screen(Long.parseLong(((TextMessage) message).getText()));
		}
		catch (JMSException ex) {
			throw new IllegalStateException("The broker cannot be understood", ex);
		}
	}

	/** Returns once the stretches at hand are put down. */
	@Override
	public void close() {
		this.threads.shutdown();
	}

}
