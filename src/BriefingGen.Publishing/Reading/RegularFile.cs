using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace BriefingGen.Publishing.Reading;

/// <summary>
/// Opens files so that none can block the program: opening a FIFO blocks until somebody writes to it, and .NET cannot tell a FIFO
/// from a file. So on Unix the file is opened with O_NONBLOCK, and closed at once if it cannot seek (a FIFO, a socket, a
/// terminal).
/// </summary>
internal static partial class RegularFile
{
    // The numbers of errors that all Unix systems share.
    private const int NotPermitted = 1;
    private const int NoSuchFile = 2;
    private const int NoSuchDevice = 6;
    private const int AccessDenied = 13;

    /// <returns>Null if it is not a regular file.</returns>
    /// <exception cref="FileNotFoundException">It does not exist, or is a link to what does not exist.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static SafeFileHandle? Open(string path)
    {
        if (Directory.Exists(path))
            return null;
        if (OperatingSystem.IsWindows())
            return File.OpenHandle(path);

        var handle = new SafeFileHandle(OpenUnix(path, OpenFlags), ownsHandle: true);
        if (handle.IsInvalid)
        {
            var error = Marshal.GetLastPInvokeError();
            handle.Dispose();
            // That is what opening a socket gives.
            return error == NoSuchDevice ? null : throw ExceptionOf(error);
        }

        if (CanSeek(handle))
            return handle;
        handle.Dispose();
        return null;
    }

    /// <summary>The real path of the opened file: between checking a path and opening it, a link may have taken its place.
    /// </summary>
    /// <returns>Null if the system does not tell; Linux does.</returns>
    public static string? PathOf(SafeFileHandle handle) =>
        OperatingSystem.IsLinux() ? new FileInfo($"/proc/self/fd/{handle.DangerousGetHandle()}").LinkTarget : null;

    private static Exception ExceptionOf(int error)
    {
        var message = Marshal.GetPInvokeErrorMessage(error);
        return error switch
        {
            NotPermitted or AccessDenied => new UnauthorizedAccessException(message),
            NoSuchFile => new FileNotFoundException(message),
            _ => new IOException(message),
        };
    }

    private static bool CanSeek(SafeFileHandle handle)
    {
        try
        {
            _ = RandomAccess.GetLength(handle);
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>O_RDONLY, O_NONBLOCK and O_CLOEXEC; the numbers are Linux's, or those of macOS.</summary>
    private static int OpenFlags => OperatingSystem.IsLinux() ? 0x800 | 0x80000 : 0x4 | 0x1000000;

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenUnix(string path, int flags);
}
