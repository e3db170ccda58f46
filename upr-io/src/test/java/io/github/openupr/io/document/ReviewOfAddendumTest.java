package io.github.openupr.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewOfAddendumTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "A/HRC/28/15/Add.1 | 4 March 2015 | - | 20 | 2",
                "A/HRC/59/15/Add.1 | 8 April 2025 | in its review on 28 January 2025 | 48 | 4",
                "A/HRC/8/29/Add.1 | 28 August 2008 | - | - | 1",
                "A/HRC/8/29/Add.1 | 28 August 2008 | in its review on 14 April 2008 | 1 | 1",
                // The Council's session is not in the codelist: its neighbours and the date tell.
                "A/HRC/34/9/Add.1 | 1 March 2017 | - | 26 | 2",
                "A/HRC/36/9/Add.1 | 12 September 2017 | - | 27 | 3",
                "A/HRC/34/9/Add.1 | - | - | - | -",
                "A/HRC/53/9/Add.1 | 1 June 2023 | - | - | 4",
                "A/HRC/53/9/Add.1 | 1 June 2023 | made during the 4th Universal Periodic Review | - | 4",
                "- | - | made in the second cycle of the universal periodic review | - | 2",
                "- | - | the Working Group held its twentieth session | 20 | 2",
                "- | - | - | - | -"
            })
    void symbolDateAndTextTellTheSessionOrTheCycle(
            String symbol, String date, String text, Integer session, Integer cycle) {
        String cover = (symbol == null ? "" : symbol + "\n") + "United Nations\nDistr.: General\n"
                + (date == null ? "" : date + "\n")
                + "Report of the Working Group on the Universal Periodic Review\nNorway\nAddendum\n";
        ReviewOfAddendum review = ReviewOfAddendum.of(TitleBlock.of(cover), text == null ? "" : text);
        assertThat(review.session().map(Session::number).orElse(null)).isEqualTo(session);
        assertThat(review.cycle().isPresent() ? review.cycle().getAsInt() : null)
                .isEqualTo(cycle);
    }
}
