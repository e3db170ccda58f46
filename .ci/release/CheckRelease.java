import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * Looks at a folder that a release was tried into: {@code CheckRelease.java DEPLOYED LISTS}. It has what Maven Central demands, POMs
 * that stand alone, and bills of materials that name what each artifact really brings: LISTS holds, as {@code ARTIFACT-brings.txt},
 * what {@code mvn dependency:list} tells of a user of it.
 */
class CheckRelease {

    private static final Map<String, List<String>> FILES = Map.of(
            "upr-model", List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-schema.zip", ".pom"),
            "upr-io", List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", ".pom"));
    private static final List<String> DEMANDED = List.of(
            "name",
            "description",
            "url",
            "inceptionYear",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "scm/connection",
            "scm/developerConnection",
            "scm/url",
            "issueManagement/url");
    private static final List<String> UNWANTED = List.of(
            "parent",
            "properties",
            "build",
            "profiles",
            "modules",
            "dependencyManagement",
            "repositories",
            "pluginRepositories",
            "distributionManagement",
            "dependencies/dependency/scope[. = 'test' or . = 'provided' or . = 'system']");
    private static final Map<String, String> CHECKSUMS =
            Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");

    private final List<String> faults = new ArrayList<>();
    private final XPath paths = XPathFactory.newInstance().newXPath();

    public static void main(String[] args) throws Exception {
        CheckRelease check = new CheckRelease();
        Path group = Path.of(args[0]).resolve("io/github/openupr");
        check.expect("published artifacts", new TreeSet<>(FILES.keySet()), names(group));
        for (String artifact : new TreeSet<>(FILES.keySet())) {
            check.artifact(
                    group.resolve(artifact), artifact, Files.readAllLines(Path.of(args[1], artifact + "-brings.txt")));
        }
        if (!check.faults.isEmpty()) {
            check.faults.forEach(fault -> System.err.println("not ready for Maven Central: " + fault));
            System.exit(1);
        }
        System.out.println("ready for Maven Central, but for signatures and a version that is no SNAPSHOT: " + args[0]);
    }

    private void artifact(Path folder, String artifact, List<String> brings) throws Exception {
        Path pom = onlyPom(folder);
        String base = pom.getFileName().toString().replaceFirst("\\.pom$", "");
        List<Path> files = new ArrayList<>();
        for (String end : FILES.get(artifact)) {
            Path file = pom.resolveSibling(base + end);
            if (Files.exists(file)) {
                files.add(file);
                checksums(file);
                System.out.printf("%10d bytes  %s%n", Files.size(file), file.getFileName());
            } else {
                faults.add("missing: " + file.getFileName());
            }
        }
        if (files.size() < FILES.get(artifact).size()) {
            return;
        }
        Document project =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        pom(project, pom);
        contents(pom.resolveSibling(base + ".jar"), "META-INF/LICENSE", "META-INF/NOTICE", "module-info.class");
        contents(pom.resolveSibling(base + "-sources.jar"), "META-INF/LICENSE", "META-INF/NOTICE");
        contents(pom.resolveSibling(base + "-javadoc.jar"), "index.html");
        sources(pom.resolveSibling(base + ".jar"), pom.resolveSibling(base + "-sources.jar"));
        bill(
                new ObjectMapper()
                        .readTree(pom.resolveSibling(base + "-cyclonedx.json").toFile()),
                artifact,
                brings,
                project);
        if (artifact.equals("upr-model")) {
            schemas(pom.resolveSibling(base + ".jar"), pom.resolveSibling(base + "-schema.zip"));
        }
    }

    private static Path onlyPom(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> poms =
                    files.filter(file -> file.toString().endsWith(".pom")).toList();
            if (poms.size() != 1) {
                throw new IllegalStateException("not one POM, but " + poms + ": empty the folder and deploy again");
            }
            return poms.get(0);
        }
    }

    private void checksums(Path file) throws Exception {
        for (Map.Entry<String, String> kind : CHECKSUMS.entrySet()) {
            Path sum = file.resolveSibling(file.getFileName() + "." + kind.getKey());
            if (Files.exists(sum)) {
                byte[] digest = MessageDigest.getInstance(kind.getValue()).digest(Files.readAllBytes(file));
                expect(
                        sum.getFileName().toString(),
                        HexFormat.of().formatHex(digest),
                        Files.readString(sum).strip());
            } else if (kind.getKey().matches("md5|sha1")) {
                faults.add("missing: " + sum.getFileName());
            }
        }
    }

    private void pom(Document project, Path pom) throws Exception {
        for (String element : DEMANDED) {
            if (paths.evaluate("/project/" + element, project).isBlank()) {
                faults.add(pom.getFileName() + " lacks " + element);
            }
        }
        for (String element : UNWANTED) {
            if (all(project, "/project/" + element).getLength() > 0) {
                faults.add(pom.getFileName() + " has " + element);
            }
        }
        NodeList versions = all(project, "/project/dependencies/dependency");
        expect(
                pom.getFileName() + ": dependencies with a version",
                versions.getLength(),
                all(project, "/project/dependencies/dependency/version[. != '']")
                        .getLength());
        if (Files.readString(pom).contains("${")) {
            faults.add(pom.getFileName() + " has a property that nobody resolves");
        }
    }

    private NodeList all(Document project, String path) throws Exception {
        return (NodeList) paths.evaluate(path, project, XPathConstants.NODESET);
    }

    private void contents(Path archive, String... names) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (String name : names) {
                if (zip.getEntry(name) == null || zip.getEntry(name).getSize() == 0) {
                    faults.add(archive.getFileName() + " lacks " + name);
                }
            }
        }
    }

    /** Each class has its source, those that the annotation processor wrote too. */
    private void sources(Path jar, Path sources) throws IOException {
        Set<String> classes = entries(jar).stream()
                .filter(name -> name.matches("io/.*\\.class") && !name.contains("$"))
                .map(name -> name.replaceFirst("class$", "java"))
                .collect(Collectors.toCollection(TreeSet::new));
        classes.removeAll(entries(sources));
        expect("classes without a source in " + sources.getFileName(), Set.of(), classes);
    }

    /** The same bytes in the jar and for applications in other languages. */
    private void schemas(Path jar, Path schema) throws IOException {
        try (ZipFile inJar = new ZipFile(jar.toFile());
                ZipFile zip = new ZipFile(schema.toFile())) {
            String top = zip.entries().nextElement().getName();
            for (String name : List.of("README.txt", "LICENSE", "NOTICE")) {
                if (zip.getEntry(top + name) == null) {
                    faults.add(schema.getFileName() + " lacks " + name);
                }
            }
            for (String name : entries(jar)) {
                if (name.matches("(schema|codelist|validation)/.*[^/]") && !name.endsWith(".class")) {
                    ZipEntry copy = zip.getEntry(top + name);
                    if (copy == null || copy.getCrc() != inJar.getEntry(name).getCrc()) {
                        faults.add(schema.getFileName() + " has not the " + name + " of the jar");
                    }
                }
            }
        }
    }

    /** What a user of the artifact gets is what its bill names as required; what is optional stands in its POM. */
    private void bill(JsonNode bill, String artifact, List<String> brings, Document project) throws Exception {
        if (bill.has("serialNumber") || bill.at("/metadata").has("timestamp")) {
            faults.add("the bill of materials of " + artifact
                    + " has a serial number or a time: it differs in every build");
        }
        expect(
                "subject of the bill of materials",
                artifact,
                bill.at("/metadata/component/name").asText());
        Set<String> required = new TreeSet<>();
        Set<String> optional = new TreeSet<>();
        for (JsonNode part : bill.at("/components")) {
            String name = part.at("/group").asText() + ":" + part.at("/name").asText() + ":"
                    + part.at("/version").asText();
            (part.at("/scope").asText().equals("required") ? required : optional).add(name);
        }
        Set<String> runtime = brings.stream()
                .map(line -> line.strip().split(":| ", -1))
                .filter(parts -> parts.length >= 5 && parts[2].equals("jar") && !parts[1].equals(artifact))
                .map(parts -> String.join(":", parts[0], parts[1], parts[3]))
                .collect(Collectors.toCollection(TreeSet::new));
        if (runtime.isEmpty()) {
            faults.add("nothing is known of what " + artifact + " brings: " + brings);
        }
        expect("the bill of materials of " + artifact, runtime, required);
        NodeList named = all(project, "/project/dependencies/dependency[optional = 'true']/artifactId");
        for (int i = 0; i < named.getLength(); i++) {
            String name = named.item(i).getTextContent();
            if (optional.stream().noneMatch(part -> part.contains(":" + name + ":"))) {
                faults.add("the bill of materials of " + artifact + " lacks the optional " + name);
            }
        }
    }

    private void expect(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            faults.add(what + ": expected " + expected + ", found " + found);
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> entries(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
