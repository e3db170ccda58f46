package io.github.openupr.examples.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, which looks at pages from files. Belongs to one thread. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Kept, or its level would be forgotten: Selenium warns of each Chromium that is newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it; the test is skipped where it is not installed. */
    static Browser start() {
        SELENIUM.setLevel(Level.SEVERE);
        Path browser = installed("chromium", "chromium-browser", "google-chrome");
        Path service = installed("chromedriver");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        // Chromium has no sandbox of its own for the user root, which tests in containers run as.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setCapability("goog:loggingPrefs", logs);
        // With the driver's path given, nothing looks for one in the network.
        return new Browser(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(service.toFile())
                        .build(),
                options));
    }

    private static Path installed(String... names) {
        List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        Stream<Path> places = Stream.of(names).flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
        Path place = places.filter(Files::isExecutable).findFirst().orElse(null);
        assumeTrue(place != null, "skipped: no " + names[0] + " is installed");
        return Objects.requireNonNull(place);
    }

    /** Opens a file in a window of this width, in light or dark colours. */
    void open(Path page, int width, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        driver.get(page.toUri().toString());
    }

    /** Runs a script in the page. */
    Object run(String script) {
        return Objects.requireNonNullElse(driver.executeScript(script), "");
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The element that keys go to. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    String text(String selector) {
        return find(selector).getText();
    }

    /** The texts of a column of the table, from 1. */
    List<String> column(int number) {
        List<?> cells = (List<?>) run("return [...document.querySelectorAll('#rows tbody tr')].map(row => row.cells["
                + (number - 1) + "].textContent)");
        return cells.stream().map(String::valueOf).toList();
    }

    /** Waits until something is so; a test that waits in vain fails. */
    void await(BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE).until(any -> condition.getAsBoolean());
    }

    /** What the page or the browser complained of since the page was opened: errors of scripts, refused resources, violated policies. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    /** What axe-core finds in the page: a line for each rule that is broken, and where. */
    List<?> barriers() {
        driver.executeScript(axe());
        return (List<?>) Objects.requireNonNull(driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(
                  found => done(found.violations.map(each => each.id + ': ' + each.help + ' at '
                    + each.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + node.failureSummary).join(', '))),
                  error => done(['axe failed: ' + error]));
                """));
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
