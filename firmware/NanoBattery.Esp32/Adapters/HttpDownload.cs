using System;
using System.IO;
using System.Net;
using NanoBattery.Updates;

namespace NanoBattery.Esp32.Adapters;

/// <summary>A file on a web server, over plain HTTP: what is fetched carries a seal of its own.</summary>
internal sealed class HttpDownload : IDownload
{
    // For the answer to begin, and for each piece of it.
    private const int PatienceMs = 20_000;

    private HttpWebRequest? _request;
    private WebResponse? _response;
    private Stream? _stream;

    public int Length => _response == null ? -1 : (int)_response.ContentLength;

    public int Open(string url, int fromByte)
    {
        Close();
        try
        {
            _request = (HttpWebRequest)WebRequest.Create(url);

            // A connection that is kept goes into a list of the library's, and its socket stays.
            _request.KeepAlive = false;
            _request.Timeout = PatienceMs;
            _request.ReadWriteTimeout = PatienceMs;
            if (fromByte > 0)
            {
                _request.AddRange(fromByte);
            }

            HttpWebResponse response = (HttpWebResponse)_request.GetResponse();
            _response = response;
            _stream = response.GetResponseStream();
            return (int)response.StatusCode;
        }
        catch (Exception)
        {
            Close();
            return 0;
        }
    }

    public int Read(byte[] buffer)
    {
        try
        {
            return _stream == null ? -1 : _stream.Read(buffer, 0, buffer.Length);
        }
        catch (Exception)
        {
            return -1;
        }
    }

    public void Close()
    {
        try
        {
            // The one closes the socket of an answer, the other that of a request without one.
            _response?.Close();
            _request?.Dispose();
        }
        catch (Exception)
        {
            // It is gone already.
        }

        _request = null;
        _response = null;
        _stream = null;
    }
}
