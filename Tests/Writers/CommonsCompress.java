import java.io.OutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Packs standard input as Apache Commons Compress does it. The argument is the size of blocks in units of 100,000 bytes. */
public class CommonsCompress {
    public static void main(String[] arguments) throws Exception {
        int blockSize = Integer.parseInt(arguments[0]);
        try (OutputStream output = new BZip2CompressorOutputStream(System.out, blockSize)) {
            System.in.transferTo(output);
        }
    }
}
