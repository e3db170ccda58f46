/** The domain model of the Universal Periodic Review: values, codelists, validation, analyses and the JSON Schema. */
module io.github.openupr.model {
    // Annotations of these stand on public types: without them a compiler warns.
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires de.siegmar.fastcsv;

    exports io.github.openupr.analysis;
    exports io.github.openupr.code;
    exports io.github.openupr.model;
    exports io.github.openupr.model.constraint;
    exports io.github.openupr.schema;
    exports io.github.openupr.validation;

    // To mappers of Jackson 2 and 3 and to providers of Jakarta Validation, of whatever module: they call creators and make values of
    // classes that are package-private.
    opens io.github.openupr.analysis;
    opens io.github.openupr.code;
    opens io.github.openupr.model;
    opens io.github.openupr.model.constraint;
    opens io.github.openupr.validation;

    // Resources that a program may read itself; those of the schema stand in no package ("1.0" is no name), so they are open anyway.
    opens codelist;
    opens validation;
}
