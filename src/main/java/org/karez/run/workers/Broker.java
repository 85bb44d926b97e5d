package org.karez.run.workers;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The broker that Karez brings along. It keeps nothing: what is due stands in the
 * database, and whoever manages a list sends its stretches again after a crash.
 */
final class Broker implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Broker.class);

	private static final AtomicInteger NUMBERS = new AtomicInteger();

	/** A worker that could not do its stretch hands it to the next one so much later. */
	private static final int REDELIVERY_MILLIS = 1000;

	private static final int FOR_EVER = -1;

	private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();

	private final String inside = "vm://" + NUMBERS.incrementAndGet();

	private final String secret;

	/**
	 * Starts a broker.
	 * @param listen where workers of other machines find it, such as
	 * {@code tcp://0.0.0.0:61616}; empty for this process alone
	 * @param secret what they must know; empty only where nobody is to come from outside
	 */
	Broker(String listen, String secret) throws Exception {
		if (!listen.isEmpty() && secret.isEmpty()) {
			throw new IllegalStateException("karez.workers.listen lets other machines in: set karez.workers.secret, "
					+ "and give the same to every worker");
		}
		this.secret = secret.isEmpty() ? UUID.randomUUID().toString() : secret;
		this.server.setConfiguration(configuration(listen));
		this.server.setSecurityManager(new SharedSecret(this.secret));
		this.server.start();
		if (!listen.isEmpty()) {
			log.info("Workers may join at {}", listen);
		}
	}

	private Configuration configuration(String listen) throws Exception {
		Configuration configuration = new ConfigurationImpl().setPersistenceEnabled(false)
			.setSecurityEnabled(true)
			.setJMXManagementEnabled(false)
			.addAddressSetting("#",
					new AddressSettings().setMaxDeliveryAttempts(FOR_EVER).setRedeliveryDelay(REDELIVERY_MILLIS))
			.addAcceptorConfiguration("inside", this.inside);
		return listen.isEmpty() ? configuration : configuration.addAcceptorConfiguration("outside", listen);
	}

	/** Where this process itself finds it. */
	String url() {
		return this.inside;
	}

	String secret() {
		return this.secret;
	}

	@Override
	public void close() throws Exception {
		this.server.stop();
	}

}
