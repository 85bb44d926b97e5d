package org.karez.run.postgres;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server of a home folder, started or found running.
 * <p>
 * A Karez that was killed leaves its server behind; the next one takes it over. Where
 * another Karez looks after the folder, its server is shared and left alone at the end.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	/**
	 * What a server of record needs, whatever the library's test defaults are; and what
	 * loads a million rows without writing each twice.
	 */
	private static final Map<String, String> SERVER = Map.ofEntries(Map.entry("fsync", "on"),
			Map.entry("full_page_writes", "on"), Map.entry("synchronous_commit", "on"),
			Map.entry("max_connections", "60"), Map.entry("listen_addresses", "127.0.0.1"),
			Map.entry("wal_level", "minimal"), Map.entry("max_wal_senders", "0"), Map.entry("max_wal_size", "2GB"),
			Map.entry("shared_buffers", "256MB"), Map.entry("jit", "off"), Map.entry("timezone", "UTC"));

	private static final int STOP_SECONDS = 20;

	private static final int ANY_PORT = 0;

	/** How often a server that dies while it starts is started. */
	private static final int TRIES = 3;

	private static final String READ_ITS_LOG = "Read PostgreSQL's own words in ";

	private final DataFolder data;

	private final @Nullable FileLock lock;

	private final int port;

	/** Null where a server was found running. */
	private @Nullable EmbeddedPostgres started;

	private boolean closed;

	private EmbeddedDatabase(DataFolder data, @Nullable FileLock lock, int port, @Nullable EmbeddedPostgres started) {
		this.data = data;
		this.lock = lock;
		this.port = port;
		this.started = started;
	}

	/**
	 * Starts the server, or takes over the one that runs.
	 * @param folder the home's data folder
	 * @return the running server
	 */
	static EmbeddedDatabase open(Path folder) {
		DataFolder data = new DataFolder(folder);
		data.check();
		FileLock lock = data.lock();
		Optional<Postmaster> running = Postmaster.of(data.database());
		if (running.isPresent()) {
			log.info("PostgreSQL already serves {} on port {}", data.database(), running.get().port());
			return new EmbeddedDatabase(data, lock, running.get().port(), null);
		}
		if (lock == null) {
			throw new DatabaseStartException("Another Karez is starting or stopping in " + folder,
					"Wait a moment and start again, or name another folder with --karez.data");
		}
		EmbeddedPostgres started = start(data, ANY_PORT);
		return new EmbeddedDatabase(data, lock, started.getPort(), started);
	}

	private static EmbeddedPostgres start(DataFolder data, int port) {
		for (int tries = 0; tries < TRIES; tries++) {
			EmbeddedPostgres started = attempt(data, port);
			if (started != null) {
				return started;
			}
			log.warn("PostgreSQL died while it started in {}", data.database());
		}
		throw new DatabaseStartException("PostgreSQL died " + TRIES + " times while it started in " + data.database(),
				READ_ITS_LOG + data.log());
	}

	/** Starts the server; null where it died meanwhile. */
	private static @Nullable EmbeddedPostgres attempt(DataFolder data, int port) {
		EmbeddedPostgres started = null;
		DeathWatch watch = new DeathWatch(data.database(), Files.exists(data.finishedMark()));
		try (watch) {
			putUnfinishedAside(data);
			started = server(data, port).start();
			Files.writeString(data.finishedMark(), DataFolder.MAJOR_VERSION);
		}
		catch (IOException | RuntimeException ex) {
			if (!watch.died()) {
				throw new DatabaseStartException("PostgreSQL did not start in " + data.database() + ": " + ex,
						READ_ITS_LOG + data.log() + "; a full disk and missing rights are the usual reasons. "
								+ "Or set SPRING_DATASOURCE_URL to use a PostgreSQL of your own",
						ex);
			}
		}
		if (watch.died()) {
			giveUp(started);
			return null;
		}
		return started;
	}

	private static EmbeddedPostgres.Builder server(DataFolder data, int port) {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setDataDirectory(data.database())
			.setPort(port)
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(Duration.ofMinutes(2))
			.setOutputRedirector(ProcessBuilder.Redirect.appendTo(data.log()))
			.setErrorRedirector(ProcessBuilder.Redirect.appendTo(data.log()))
			.setOverrideWorkingDirectory(data.folder().resolve("postgres-programs").toFile())
			.setLocaleConfig("auth", "scram-sha-256")
			.setLocaleConfig("pwfile", data.passwordFile().toString())
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("locale", "C")
			.setConnectConfig("password", data.password());
		SERVER.forEach(builder::setServerConfig);
		return builder;
	}

	/**
	 * A kill during the very first start leaves a folder that PostgreSQL never finished:
	 * one without our mark is put aside.
	 */
	private static void putUnfinishedAside(DataFolder data) throws IOException {
		Path database = data.database();
		if (Files.exists(database) && !Files.exists(data.finishedMark())) {
			Path aside = database
				.resolveSibling("postgres.unfinished." + Files.getLastModifiedTime(database).toMillis());
			Files.move(database, aside);
			log.warn("The database folder was never finished; it lies in {} now", aside);
		}
	}

	String url() {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/postgres?reWriteBatchedInserts=true";
	}

	String password() {
		return this.data.password();
	}

	/**
	 * Starts the server again where it was killed; those who wait for it find it where it
	 * was.
	 */
	synchronized void revive() {
		if (this.lock != null && !this.closed && Postmaster.of(this.data.database()).isEmpty()) {
			log.warn("PostgreSQL has gone; starting it again on port {}", this.port);
			giveUp(this.started);
			this.started = null;
			this.started = start(this.data, this.port);
		}
	}

	/**
	 * The library holds a lock on the folder until it is told that its server is done
	 * with, or, where an attempt to start one failed, until the collector comes.
	 */
	private static void giveUp(@Nullable EmbeddedPostgres gone) {
		try {
			if (gone != null) {
				gone.close();
			}
			else {
				System.gc();
			}
		}
		catch (IOException ex) {
			log.debug("The server that has gone could not be closed", ex);
		}
	}

	@Override
	public synchronized void close() throws IOException {
		this.closed = true;
		if (this.lock != null) {
			Postmaster.of(this.data.database()).ifPresent((server) -> server.stop(STOP_SECONDS));
			giveUp(this.started);
			this.lock.channel().close();
		}
	}

}
