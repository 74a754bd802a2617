package org.lanewise.kernels.statistics;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A program that writes a stream's words, in the machine's byte order, for as long as somebody reads them. */
final class WordOutput {
    private static final int WORDS = 1 << 14;

    private WordOutput() {}

    /** Takes the stream's name, or nothing, and then lists the names. */
    public static void main(String[] args) {
        if (args.length == 0) {
            WordStream.all().forEach(System.out::println);
        } else {
            // System.out would not tell that the reader has gone.
            write(WordStream.named(args[0]), new FileOutputStream(FileDescriptor.out));
        }
    }

    private static void write(WordStream stream, OutputStream out) {
        ByteBuffer block = ByteBuffer.allocate(WORDS * Integer.BYTES).order(ByteOrder.nativeOrder());
        try {
            for (long i = 0; ; ) {
                block.clear();
                while (block.hasRemaining()) {
                    block.putInt(stream.words().at(i++));
                }
                out.write(block.array());
            }
        } catch (IOException e) {
            // The reader has had enough.
        }
    }
}
