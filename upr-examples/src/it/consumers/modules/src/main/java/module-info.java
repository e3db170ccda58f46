/** A program with a descriptor of its own. */
module io.github.openupr.consumer.modules {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires io.github.openupr.io;
    requires tools.jackson.databind;
}
