/** A program that has the libraries for documents beside it, and names none of them. */
module io.github.openupr.consumer.documents {
    requires io.github.openupr.io;
}
