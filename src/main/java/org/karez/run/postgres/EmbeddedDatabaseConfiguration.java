package org.karez.run.postgres;

import org.karez.run.Home;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/**
 * Brings a PostgreSQL along where no other is named by {@code spring.datasource.url}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedDatabaseConfiguration {

	@Bean(destroyMethod = "close")
	EmbeddedDatabase embeddedDatabase(Home home) {
		return EmbeddedDatabase.open(home.database());
	}

	@Bean(destroyMethod = "close")
	EmbeddedDatabaseWatch embeddedDatabaseWatch(EmbeddedDatabase database) {
		return new EmbeddedDatabaseWatch(database);
	}

	/** Nobody connects before somebody watches. */
	@Bean
	@DependsOn("embeddedDatabaseWatch")
	JdbcConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
		return new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return "postgres";
			}

			@Override
			public String getPassword() {
				return database.password();
			}

			@Override
			public String getJdbcUrl() {
				return database.url();
			}

		};
	}

}
