package org.karez.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A real Chromium, driven as a person would use it.
 */
final class Browser implements AutoCloseable {

	private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--window-size=1280,1000", "--lang=en");

	private final ChromeDriver driver;

	private final String address;

	private Browser(ChromeDriver driver, String address) {
		this.driver = driver;
		this.address = address;
	}

	/** Opens a browser, or skips the test with a visible line where there is none. */
	static Browser open(int port) throws Exception {
		Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
		Optional<Path> driver = program("chromedriver");
		if (chromium.isEmpty() || driver.isEmpty()) {
			System.out
				.println("SKIPPED: browser test, no Chromium with chromedriver on the PATH (.ci/run installs both)");
		}
		Assumptions.assumeTrue(chromium.isPresent() && driver.isPresent(), "no Chromium with chromedriver on the PATH");
		ChromeOptions options = new ChromeOptions();
		options.setBinary(chromium.orElseThrow().toFile());
		options.addArguments(FLAGS);
		options.addArguments("--user-data-dir=" + Files.createTempDirectory("karez-browser"));
		ChromeDriverService service = new ChromeDriverService.Builder()
			.usingDriverExecutable(driver.orElseThrow().toFile())
			.build();
		return new Browser(new ChromeDriver(service, options), "http://localhost:" + port);
	}

	private static Optional<Path> program(String... names) {
		return List.of(names)
			.stream()
			.flatMap(
					(name) -> List.of(System.getenv("PATH").split(":")).stream().map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	void go(String path) {
		this.driver.get(this.address + path);
	}

	void type(String id, String text) {
		WebElement field = this.driver.findElement(By.id(id));
		field.sendKeys(text);
	}

	void press(String words) {
		this.driver.findElement(By.xpath("//button[normalize-space()='" + words + "']")).click();
	}

	void follow(String words) {
		this.driver.findElement(By.partialLinkText(words)).click();
	}

	/** Waits until the page shows these words. */
	void sees(String words) {
		new WebDriverWait(this.driver, Duration.ofSeconds(90))
			.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), words));
	}

	/** Drops a file on the page as a mouse would. */
	void drop(Path file) {
		this.driver.findElement(By.id("file")).sendKeys(file.toAbsolutePath().toString());
	}

	/**
	 * Makes the window as narrow as a telephone's; Chromium itself would not go below
	 * 500.
	 */
	void narrow() {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
	}

	/** How wide the page is, in CSS pixels, whatever the window shows of it. */
	long width() {
		return ((Number) this.driver.executeScript("return document.documentElement.scrollWidth")).longValue();
	}

	/** Opens the first supplier of a list. */
	void openFirst() {
		this.driver.findElement(By.cssSelector("table.grid td.wrap a")).click();
	}

	void typeFirst(String name, String text) {
		this.driver.findElement(By.name(name)).sendKeys(text);
	}

	void pressFirst(String words) {
		this.driver.findElement(By.xpath("(//button[normalize-space()='" + words + "'])[1]")).click();
	}

	/** Opens the first folded part of that name. */
	void unfold(String words) {
		this.driver.findElement(By.xpath("//summary[normalize-space()='" + words + "']")).click();
	}

	/** The text of what has the focus. */
	String focused() {
		return this.driver.switchTo().activeElement().getText();
	}

	/** How far the focus lies below the upper edge of the window. */
	long focusedAt() {
		return ((Number) this.driver.executeScript("return document.activeElement.getBoundingClientRect().top"))
			.longValue();
	}

	String text() {
		return this.driver.findElement(By.tagName("body")).getText();
	}

	/** Anything the page complained about in its console. */
	List<String> complaints() {
		return this.driver.manage().logs().get("browser").getAll().stream().map(Object::toString).toList();
	}

	void picture(String name) throws Exception {
		Path folder = Files.createDirectories(Path.of("target/pictures"));
		Files.write(folder.resolve(name + ".png"), this.driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES));
	}

	@Override
	public void close() {
		this.driver.quit();
	}

}
