namespace nanoFramework.Hardware.Esp32;

public class NativeMemory
{
    public static void GetMemoryInfo(
        MemoryType memType, out uint totalSize, out uint totalFreeSize, out uint largestFreeBlock) => throw null;

    public enum MemoryType
    {
        All = 0, Internal = 1, SpiRam = 2,
    }
}

public enum EspNativeError
{
    OK = 0, FAIL = -1, NO_MEM = 257, INVALID_ARG = 258, INVALID_STATE = 259, INVALID_SIZE = 260, NOT_FOUND = 261,
    NOT_SUPPORTED = 262, TIMEOUT = 263, INVALID_RESPONSE = 264, INVALID_CRC = 265, INVALID_VERSION = 266,
    INVALID_MAC = 267, WIFI_BASE = 12288,
}
