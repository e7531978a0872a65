Console.WriteLine("briefgen");
