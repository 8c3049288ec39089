package org.leadershipmethod.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;

/** The bytes of an open file from its beginning, as a stream that leaves the file open. */
final class FromBeginning extends InputStream {

  private final RandomAccessFile file;

  FromBeginning(RandomAccessFile file) throws IOException {
    this.file = file;
    file.seek(0);
  }

  @Override
  public int read() throws IOException {
    return file.read();
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    return file.read(to, offset, length);
  }
}
