package org.lanewise.nn.data;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file (RFC 4180, UTF-8), blank lines left out, one after the other. */
final class CsvRows implements Closeable {
    /** Spreadsheets write it in front; kept, it would hide a label named in the first column. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final int MOST_FIELDS = 1 << 20;
    private static final int LONGEST_FIELD = 1 << 20;
    private static final int LONGEST_RECORD = 1 << 26;

    /** Characters: a quote that is never closed ends here, not with the memory. */
    private static final int BUFFER = 1 << 21;

    private final Path file;
    private final CloseableIterator<CsvRecord> records;
    private long line;

    CsvRows(Path file) throws IOException {
        this.file = file;
        BufferedReader in = Files.newBufferedReader(file);
        try {
            in.mark(1);
            if (in.read() != BYTE_ORDER_MARK) {
                in.reset();
            }
            this.records = CsvReader.builder()
                    .trimWhitespacesAroundQuotes(true)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // Ours is the better sentence.
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(BUFFER)
                    .build(
                            CsvRecordHandler.of(limits -> limits.maxFields(MOST_FIELDS)
                                    .maxFieldSize(LONGEST_FIELD)
                                    .maxRecordSize(LONGEST_RECORD)),
                            in)
                    .iterator();
        } catch (CharacterCodingException e) {
            in.close();
            throw notText(e);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The next row, or null at the end. */
    @Nullable
    CsvRow next() throws IOException {
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                String[] cells = new String[record.getFieldCount()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = record.getField(i).strip();
                }
                CsvRow row = new CsvRow(file, line, cells);
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notText(e);
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            Throwable cause = e.getCause();
            if (cause instanceof CharacterCodingException) {
                throw notText(e);
            }
            // Its further sentences tell of the library's settings.
            String reason =
                    String.valueOf((cause == null ? e : cause).getMessage()).split("\\. ")[0];
            throw new DataException(
                    file + " is not in the CSV format of RFC 4180 after line " + line + ": " + reason, e);
        }
    }

    private DataException notText(Exception e) {
        return new DataException(file + " is not a text file in UTF-8 (after line " + line + ")", e);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
