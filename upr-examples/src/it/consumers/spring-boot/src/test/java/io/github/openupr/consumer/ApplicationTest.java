package io.github.openupr.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class ApplicationTest {

    private static final String SOUND = """
            {"id":"KAZ-4:r1","review":"KAZ-4","part":1,"text":"Publish the draft law.","recommendingStates":["FRA","BRA"],\
            "response":{"position":"supported","respondedOn":"2025-06-11"},\
            "themes":[{"scheme":"upr_info","label":"Justice"}]}""";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(
                Application.class, "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=error");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void aSoundRecommendationComesBackAsItWas() throws Exception {
        HttpResponse<String> answer = post("/recommendations", SOUND);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(SOUND);
    }

    @Test
    void aSoundDatasetComesBackAsItWas() throws Exception {
        HttpResponse<String> answer = post("/datasets", dataset(SOUND));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(dataset(SOUND));
    }

    /** The last column: what the answer says, behind the place of the recommendation. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unknown member     | \"part\":1       | \"surplus\":1      | surplus: ",
                "unknown, deeper    | \"label\"        | \"surplus\":{},\"label\" | themes[0].surplus: ",
                "wrong type         | \"part\":1       | \"part\":\"x\"     | part: ",
                "object for a text  | \"Publish the draft law.\" | {}       | text: ",
                "object for a list  | [\"FRA\",\"BRA\"]| {}                 | recommendingStates: ",
                "bad id             | \"KAZ-4:r1\"     | \"nonsense\"       | id: ",
                "bad review         | \"KAZ-4\"        | \"4\"              | review: ",
                "bad code in a list | \"BRA\"          | \"Brazil\"         | recommendingStates[1]: ",
                "unknown enum value | \"supported\"    | \"accepted\"       | response.position: ",
                "bad date           | \"2025-06-11\"   | \"11 June 2025\"   | response.respondedOn: ",
                "null in a list     | \"FRA\"          | null               | recommendingStates[0]: ",
                "null for a list    | [\"FRA\",\"BRA\"]| null               | recommendingStates: ",
                "blank text         | Publish the draft law. | ``         | text: must not be blank",
                "blank, deeper      | upr_info         | ` `                | themes[0].scheme: must not be blank",
                "number too low     | \"part\":1       | \"part\":0         | part: must be "
            })
    void aFaultIsTheClientsAndItsPlaceIsTold(String fault, String sound, String faulty, String told) throws Exception {
        String body = SOUND.replace(sound, faulty);
        assertThat(body).isNotEqualTo(SOUND);

        assertThatItIsRefused(post("/recommendations", body), "$." + told);
        assertThatItIsRefused(post("/datasets", dataset(SOUND, body)), "$.recommendations[1]." + told);
    }

    /** A missing member has no place of its own: the answer gives that of the object, and names the member. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text     | \"text\":\"Publish the draft law.\", | ``",
                "position | \"position\":\"supported\",          | .response",
                "scheme   | \"scheme\":\"upr_info\",             | .themes[0]"
            })
    void aMissingMemberIsNamed(String member, String sound, String object) throws Exception {
        HttpResponse<String> answer = post("/datasets", dataset(SOUND, SOUND.replace(sound, "")));

        assertThatItIsRefused(answer, "$.recommendations[1]" + object + ": ");
        assertThat(answer.body()).contains("[" + member + "]");
    }

    @Test
    void whatIsNoRecommendationIsTheClientsFault() throws Exception {
        assertThatItIsRefused(post("/recommendations", "[]"), "$: ");
        assertThatItIsRefused(post("/recommendations", "{\"id\":"), "");
        assertThatItIsRefused(post("/recommendations", "KAZ-4"), "The body is no JSON.");
    }

    private static void assertThatItIsRefused(HttpResponse<String> answer, String told) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"detail\":\"" + told);
    }

    private static String dataset(String... recommendations) {
        return "{\"schemaVersion\":\"1.0\",\"recommendations\":[" + String.join(",", recommendations) + "]}";
    }

    private static HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        String port = application.getEnvironment().getProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
