package org.karez.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

import org.karez.Karez;
import org.karez.access.ApiKeys;
import org.karez.access.Role;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How quick single checks and a small list are while a large list is screened. Arguments:
 * folder, suppliers of the large list.
 */
final class FairnessRun {

	private static final int CHECKS = 500;

	private static final int SMALL = 500;

	/** So many rounds come first, until the compiler is done. */
	private static final int WARM_UP = 4;

	private static final int PAUSE_MILLIS = 20;

	private static final double MILLION = 1e6;

	private final HttpClient client = HttpClient.newHttpClient();

	private final ConfigurableApplicationContext karez;

	private final String key;

	private FairnessRun(ConfigurableApplicationContext karez) {
		this.karez = karez;
		this.key = karez.getBean(ApiKeys.class).create("bench", Role.OFFICER, "bench");
	}

	public static void main(String[] args) throws Exception {
		Path folder = Files.createDirectories(Path.of(args[0]));
		Path data = folder.resolve("data-" + System.nanoTime());
		try (ConfigurableApplicationContext karez = SpringApplication.run(Karez.class, "--karez.data=" + data,
				"--server.port=0")) {
			new FairnessRun(karez).run(folder, Integer.parseInt(args[1]));
		}
	}

	private void run(Path folder, int large) throws Exception {
		Path small = Generated.list(folder, SMALL);
		Path million = Generated.list(folder, large);
		for (int round = 0; round < WARM_UP; round++) {
			checks(CHECKS / 2);
			seconds(small);
		}
		Spread quiet = checks(CHECKS);
		System.out.printf("quiet: a check in %s, a list of %d in %.1f s%n", quiet, SMALL, seconds(small));
		CompletableFuture<Double> busy = CompletableFuture.supplyAsync(() -> seconds(million));
		Thread.sleep(5000);
		Spread beside = checks(CHECKS);
		double list = seconds(small);
		System.out.printf("beside %d suppliers: a check in %s (p99 %.1f times), a list of %d in %.1f s%n", large,
				beside, beside.p99() / quiet.p99(), SMALL, list);
		System.out.printf("the large list was %sstill at work then; it took %.1f s%n", busy.isDone() ? "not " : "",
				busy.join());
	}

	private double seconds(Path list) {
		try {
			return new EndToEndRun(this.karez, false).take(list).seconds();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Spread checks(int number) throws IOException, InterruptedException {
		double[] millis = new double[number];
		for (int i = 0; i < number; i++) {
			long begun = System.nanoTime();
			check(i);
			millis[i] = (System.nanoTime() - begun) / MILLION;
			Thread.sleep(PAUSE_MILLIS);
		}
		Arrays.sort(millis);
		return new Spread(millis[number / 2], millis[number * 99 / 100], millis[number - 1]);
	}

	/** How long checks took, in milliseconds. */
	private record Spread(double median, double p99, double most) {

		@Override
		public String toString() {
			return "%.1f ms, p99 %.1f ms, at most %.1f ms".formatted(this.median, this.p99, this.most);
		}

	}

	private void check(int number) throws IOException, InterruptedException {
		String body = "{\"name\": \"Harbour Garments " + number
				+ "\", \"country\": \"CN\", \"address\": \"8 Renmin Road, Hangzhou, Zhejiang 310000\"}";
		String port = this.karez.getEnvironment().getProperty("local.server.port");
		HttpResponse<String> answer = this.client
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/checks"))
				.header("X-Api-Key", this.key)
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() / 100 != 2) {
			throw new IllegalStateException(answer.body());
		}
	}

}
