/** Readers and writers of datasets and documents of the Universal Periodic Review. */
module io.github.openupr.io {
    requires transitive io.github.openupr.model;
    requires com.fasterxml.aalto;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.codehaus.stax2;
    requires org.dhatim.fastexcel;
    requires org.jspecify;

    // Who reads none of XLS, DOC and PDF does without.
    requires static org.apache.fontbox;
    requires static org.apache.pdfbox;
    requires static org.apache.pdfbox.io;
    requires static org.apache.poi.poi;
    requires static org.apache.poi.scratchpad;

    exports io.github.openupr.io;
}
