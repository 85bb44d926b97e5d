package org.karez.run.workers;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The broker that stretches pass through: the one named by {@code karez.workers.broker},
 * else one of our own.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WorkersConfiguration {

	@Bean(destroyMethod = "close")
	@ConditionalOnExpression("'${karez.workers.broker:}'.isEmpty()")
	Broker broker(@Value("${karez.workers.listen:}") String listen, @Value("${karez.workers.secret:}") String secret)
			throws Exception {
		return new Broker(listen, secret);
	}

	@Bean
	ConnectionFactory brokerConnections(ObjectProvider<Broker> own, @Value("${karez.workers.broker:}") String named,
			@Value("${karez.workers.user:karez}") String user, @Value("${karez.workers.secret:}") String secret)
			throws JMSException {
		Broker broker = own.getIfAvailable();
		ActiveMQConnectionFactory connections = new ActiveMQConnectionFactory((broker != null) ? broker.url() : named);
		connections.setUser(user);
		connections.setPassword((broker != null) ? broker.secret() : secret);
		// A worker takes one stretch at a time: fetched ahead, all would wait at the
		// first.
		connections.setConsumerWindowSize(0);
		return connections;
	}

}
